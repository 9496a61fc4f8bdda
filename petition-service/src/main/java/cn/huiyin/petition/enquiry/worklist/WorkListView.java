package cn.huiyin.petition.enquiry.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 工作清单的一项: what waits, and how much. */
@Schema(description = "工作清单 A work list, and how many petitions stand on it")
public record WorkListView(
    WorkList list,
    @Schema(maxLength = 20, examples = "待分类") String name,
    @Schema(minimum = "0", maximum = "100000000", examples = "3") long count) {}
