package cn.huiyin.petition.linking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 关联清单. */
@Schema(description = "关联清单 The links of a petition, the oldest first; undone ones stay on record")
public record LinkListView(@Schema(maxItems = 1000) List<LinkView> links) {}
