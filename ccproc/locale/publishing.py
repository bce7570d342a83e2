"""What a publication writes into git."""

from ccproc.locale import Words

SUBJECT = Words("发布 {number}", "Publication {number}")
