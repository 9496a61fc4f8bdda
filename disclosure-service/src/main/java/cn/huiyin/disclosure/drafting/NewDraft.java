package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import cn.huiyin.events.disclosure.DisclosureMode;
import java.time.LocalDate;

/** 待编号的草稿: a draft before it has its index number. */
public record NewDraft(
    DisclosureCategory category, DisclosureMode mode, LocalDate formedOn, Content content) {}
