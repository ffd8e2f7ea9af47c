"""A dataset as Parquet tables, which engines read: their schemas, records to rows, batches of rows to records."""
