package cn.huiyin.petition.confidentiality.seal;

import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 申请查看密件. */
@Schema(description = "申请查看密件的全部信息 Asking to see all of a sealed petition")
public record SealedViewRequest(@NotNull ViewPurpose purpose) {}
