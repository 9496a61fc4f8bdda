package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.disclosure.domain.item.DisclosureStage;
import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import cn.huiyin.events.disclosure.DisclosureMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 公开信息的查询条件. */
public record ItemFilter(
    @Parameter(description = "环节 stage") @QueryParam("stage") DisclosureStage stage,
    @Parameter(description = "目录类别 category") @QueryParam("categoryCode")
        DisclosureCategory categoryCode,
    @Parameter(description = "公开方式 mode") @QueryParam("mode") DisclosureMode mode,
    @Parameter(description = "成文日期起 formed from") @QueryParam("formedFrom") @CivilDate
        LocalDate formedFrom,
    @Parameter(description = "成文日期止 formed to") @QueryParam("formedTo") @CivilDate
        LocalDate formedTo,
    @Parameter(description = "名称中的文字 text in the title") @QueryParam("q") @Size(max = 100) String q,
    @Parameter(description = "游标 cursor") @QueryParam("cursor") @Size(max = 512) String cursor,
    @Parameter(description = "每页条数 page size") @QueryParam("limit") @Min(1) @Max(200)
        Integer limit) {}
