"""How Sphinx makes a site of ``docs/`` and of the guides beside the README."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
GUIDES = ["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"]

project = "PolicyGraph"
extensions = ["myst_parser", "sphinx_copybutton"]

# The source is the whole project, so that links between its files work in the site as they do in
# the repository; its other folders are not searched.
root_doc = "docs/index"
include_patterns = ["docs/*.md", *GUIDES]
exclude_patterns = [path.name for path in ROOT.iterdir() if path.is_dir() and path.name != "docs"]
templates_path = ["templates"]
html_additional_pages = {"index": "redirect.html"}

myst_heading_anchors = 3
# Prompts are not copied with the commands.
copybutton_prompt_text = "$ "

html_theme = "furo"
html_title = "PolicyGraph"
html_show_sourcelink = False
html_copy_source = False
# The theme brings its own fonts and scripts; the site asks no other host for anything.
html_theme_options = {"top_of_page_buttons": []}
pygments_style = "friendly"
pygments_dark_style = "monokai"
