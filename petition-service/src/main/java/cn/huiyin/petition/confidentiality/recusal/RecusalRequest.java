package cn.huiyin.petition.confidentiality.recusal;

import cn.huiyin.petition.domain.casefile.recusal.RecusalGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 回避. */
@Schema(description = "回避：本人声明，或者由负责人决定 Recusal: one's own, or another's by decision of a head")
public record RecusalRequest(
    @NotNull RecusalGround ground,
    @Size(min = 1, max = 200)
        @Schema(
            nullable = true,
            description = "应当回避的人的账号；不填为本人 account of the person; oneself unless told",
            examples = "staff-0042")
        String account) {}
