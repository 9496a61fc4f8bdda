package cn.huiyin.disclosure.processing;

import cn.huiyin.disclosure.casework.CivilDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 征求第三方意见 (第三十二条). */
@Schema(description = "征求第三方意见 A letter of consultation went out")
public record ThirdPartyConsultation(
    @Schema(nullable = true, description = "发出日期，默认今天 day it went out", examples = "2024-03-11")
        @CivilDate
        LocalDate occurredOn) {}
