"""What `find` says of its hits, and the words that say nothing of a matter."""

from collections.abc import Mapping

from ccproc.locale import Words

NONE = Words(
    "没有找到“{query}”：可能是盲点，用 ccproc map --gaps 查看；也可以换个说法，或输入拼音首字母。",
    "Nothing found for “{query}”: it may be a blind spot, see ccproc map --gaps, or try other words.",
)
CLOSEST = Words("没有完全对上，最接近的是：", "No exact match; closest:")
ALSO = Words("也可能是：", "It may also be:")
WEAK = Words(
    "没有对得上的流程，可能是盲点。下面几个只是沾边，看清楚再用：",
    "No process fits; it may be a blind spot. These are only loosely related, so check before you use one:",
)
UNSERVED = Words(
    "“{name}”（{code}）是登记在册的业务，还没有流程承接，是盲点，不要照别的流程硬办。",
    "“{name}” ({code}) is a registered business that no process serves. It is a blind spot; do not make another process "
    "fit.",
)
# Characters that nearly every sentence holds: two of them together say nothing of a matter.
LIGHT = "人不没未别无有到着过个些点还再才只给被让对会能要想去来得很太就都也了的吗呢吧啊么是在把和跟与这那我你您他她它们"
# Cut out of a sentence before it is compared piece by piece, the longer ones first. Only what stands in any
# sentence whatever it is about: a word such as 没收到 says a lot.
FILLERS: Mapping[str, tuple[str, ...]] = {
    "zh": (
        "为什么", "怎么样", "怎么办", "是不是", "能不能", "可不可以", "有没有", "什么时候", "的时候",
        "怎么", "什么", "哪里", "哪儿", "我们", "你们", "他们", "客户", "用户", "可以", "没有", "已经", "还是",
        "一个", "一下", "一直", "现在", "因为", "所以", "但是", "就是", "这个", "那个", "自己", "知道", "觉得", "麻烦",
        "请问", "帮我", "我想", "我要", "需要", "应该", "如何",
        "我", "你", "您", "他", "她", "它", "们", "的", "了", "吗", "呢", "啊", "吧", "呀", "嘛", "把", "就", "都",
        "也", "又", "很", "太", "请", "是", "这", "那", "么", "和", "与", "跟", "在",
    ),
    "en": (
        "a", "an", "and", "any", "am", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do",
        "does", "for", "from", "get", "got", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in", "is",
        "it", "its", "just", "me", "my", "no", "not", "of", "on", "or", "our", "please", "she", "so", "some", "that",
        "the", "their", "them", "then", "there", "they", "this", "to", "too", "was", "we", "were", "what", "when",
        "where", "which", "who", "why", "will", "with", "would", "you", "your",
    ),
}  # fmt: skip
