package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 公众查询条件. */
public record PublicFilter(
    @Parameter(description = "目录类别 category") @QueryParam("categoryCode")
        DisclosureCategory categoryCode,
    @Parameter(description = "公开年份 year of publication") @QueryParam("year") @Min(1949) @Max(2999)
        Integer year,
    @Parameter(description = "名称中的文字 text in the title") @QueryParam("q") @Size(max = 100) String q,
    @Parameter(description = "游标 cursor") @QueryParam("cursor") @Size(max = 512) String cursor,
    @Parameter(description = "每页条数 page size") @QueryParam("limit") @Min(1) @Max(200)
        Integer limit) {}
