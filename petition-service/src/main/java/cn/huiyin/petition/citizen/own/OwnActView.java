package cn.huiyin.petition.citizen.own;

import cn.huiyin.petition.citizen.access.ShownStage;
import cn.huiyin.petition.domain.Petition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办理结果: what the petitioner reads after an act. */
@Schema(description = "办理结果 What the petitioner reads after an act")
public record OwnActView(
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    @Schema(maxLength = 20, description = "现在的阶段 where it stands", examples = "办理中")
        String stageName,
    @Schema(maxLength = 200, description = "说明 in plain words", examples = "您的补充材料已收入案卷。")
        String message) {

  static OwnActView of(Petition petition, String message) {
    return new OwnActView(petition.registration().petitionNo(), ShownStage.of(petition), message);
  }
}
