package cn.huiyin.petition.citizen.data;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.petition.casefile.attachment.AttachmentView;
import cn.huiyin.petition.casefile.correction.CorrectionView;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 本人信息的副本 (个人信息保护法 第四十五条). */
@Schema(description = "本人信息的副本 A copy of all the petitioner gave")
public record OwnDataView(
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    OffsetDateTime receivedAt,
    Channel channel,
    @Schema(maxLength = 20, examples = "350521100") String divisionCode,
    @Schema(maxLength = 200, nullable = true) String place,
    @Schema(maxLength = 100, nullable = true) String name,
    @Schema(maxLength = 30, nullable = true) String idNumber,
    @Schema(maxLength = 30, nullable = true) String phone,
    @Schema(maxLength = 200, nullable = true) String address,
    @Schema(maxLength = 20_000) String text,
    @Schema(maxItems = 20) List<String> claims,
    @Schema(maxItems = 200) List<AttachmentView> attachments,
    @Schema(maxItems = 200) List<CorrectionView> corrections) {

  @Override
  public String toString() {
    return "OwnDataView[" + petitionNo + "]";
  }
}
