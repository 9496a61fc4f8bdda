package cn.huiyin.petition.enquiry.worklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 我的工作清单. */
@Schema(description = "我的工作清单 The caller's work lists")
public record WorkListsView(@Schema(maxItems = 100) List<WorkListView> lists) {}
