"""A font with Chinese characters for the plots."""

from pathlib import Path

from matplotlib import font_manager, rcParams

FAMILIES = (
    "Noto Sans CJK TC",
    "Noto Sans CJK JP",
    "Noto Sans TC",
    "Source Han Sans TC",
    "PingFang TC",
    "Heiti TC",
    "Microsoft JhengHei",
    "Microsoft YaHei",
    "WenQuanYi Zen Hei",
)


def use_cjk_font() -> None:
    """Draw text in the first of the families that is installed, and say what to install when none is."""
    known = {path.name: path for path in map(Path, font_manager.findSystemFonts())}
    for font in font_manager.fontManager.ttflist:
        known.pop(Path(font.fname).name, None)
    for path in known.values():  # matplotlib keeps its list of fonts, and does not notice new ones
        font_manager.fontManager.addfont(path)
    installed = {font.name for font in font_manager.fontManager.ttflist}
    family = next((name for name in FAMILIES if name in installed), None)
    if family is None:
        print("no font with Chinese characters is installed; fonts-noto-cjk is one")
    else:
        rcParams["font.family"] = [family]
