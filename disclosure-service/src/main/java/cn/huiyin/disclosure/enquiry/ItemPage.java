package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.item.ItemView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开信息的一页: how the page of items reads, for the API's description. */
@Schema(description = "公开信息的一页 A page of items")
public record ItemPage(
    @Schema(maxItems = 200) List<ItemView> items,
    @Schema(nullable = true, description = "下一页游标 cursor of the next page") String next) {}
