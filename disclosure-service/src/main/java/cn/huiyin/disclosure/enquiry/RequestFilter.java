package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.disclosure.domain.request.RequestStage;
import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.events.disclosure.ReplyResult;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 公开申请的查询条件. */
public record RequestFilter(
    @Parameter(description = "环节 stage") @QueryParam("stage") RequestStage stage,
    @Parameter(description = "申请人类型 type of applicant") @QueryParam("applicantType")
        ApplicantType applicantType,
    @Parameter(description = "答复类型 result") @QueryParam("result") ReplyResult result,
    @Parameter(description = "收到日期起 received from") @QueryParam("receivedFrom") @CivilDate
        LocalDate receivedFrom,
    @Parameter(description = "收到日期止 received to") @QueryParam("receivedTo") @CivilDate
        LocalDate receivedTo,
    @Parameter(description = "游标 cursor") @QueryParam("cursor") @Size(max = 512) String cursor,
    @Parameter(description = "每页条数 page size") @QueryParam("limit") @Min(1) @Max(200)
        Integer limit) {}
