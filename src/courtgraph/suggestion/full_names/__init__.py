"""What short forms stand for: organs and sessions by the report's court, places by the table, people by their names."""
