"""A dataset as files: tables, GraphML and node-link JSON for graph tools, and every output of a build."""
