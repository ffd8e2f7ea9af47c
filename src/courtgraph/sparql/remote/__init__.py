"""Other graph stores, over HTTP: questions to an endpoint, and datasets sent to a store. Nothing else here connects."""
