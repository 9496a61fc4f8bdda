package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.request.RequestView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开申请的一页: how the page of requests reads, for the API's description. */
@Schema(description = "公开申请的一页 A page of requests")
public record RequestPage(
    @Schema(maxItems = 200) List<RequestView> items,
    @Schema(nullable = true, description = "下一页游标 cursor of the next page") String next) {}
