package cn.huiyin.disclosure.portal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开目录的一页: how a page of the catalogue reads, for the API's description. */
@Schema(description = "公开目录的一页 A page of the public catalogue")
public record PublicPage(
    @Schema(maxItems = 200) List<PublicEntry> items,
    @Schema(nullable = true, description = "下一页游标 cursor of the next page") String next) {}
