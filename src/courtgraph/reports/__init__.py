"""Reports as Word, PDF and HTML: their text, a paragraph a line, with the page that each is on."""
