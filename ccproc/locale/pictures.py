"""Why a picture is not shown, and what the file itself or a page says of it."""

from ccproc.locale import Words

WHY: dict[str, Words] = {
    "missing": Words(
        "配图 {file} 不在流程库里，放进去或改正路径",
        "the picture {file} is not in the repository: add it or correct the path",
    ),
    "outside": Words(
        "配图 {file} 不在 assets/ 下，移进去再写新路径",
        "the picture {file} is not below assets/: move it there and write its new path",
    ),
    "unreadable": Words(
        "配图 {file} 读不出来，检查权限和大小；不能是链接",
        "the picture {file} cannot be read: see its permissions and size; a link is none",
    ),
    "large": Words(
        "配图 {file} 超过 2 MB，压缩或裁小后再放",
        "the picture {file} is larger than 2 MB: make it smaller",
    ),
    "vector": Words(
        "配图 {file} 是 SVG，里面可以带脚本，不放上页面；另存为 PNG 再用",
        "the picture {file} is an SVG, which may hold scripts: save it as a PNG",
    ),
    "unknown": Words(
        "配图 {file} 的内容不是 PNG、JPEG、GIF 或 WebP，另存为 PNG 再用；只改后缀没有用",
        "the picture {file} is no PNG, JPEG, GIF or WebP inside: save it as a PNG; renaming does not help",
    ),
}
NOT_SHOWN = Words(
    "{process}：{why}。页面上只显示它的文字说明。",
    "{process}: {why}. The page shows its description instead.",
)
