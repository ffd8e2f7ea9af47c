"""What others have, brought into the form of a dataset: candidates of extractors, tables, RDF."""
