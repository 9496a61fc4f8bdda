package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.petition.casefile.attachment.check.FileType;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 附件目录的一行. */
@Schema(description = "附件 A file of the case file")
public record AttachmentView(
    UUID id,
    @Schema(
            maxLength = 100,
            nullable = true,
            description = "文件名；无权看身份信息的为空 name, if it may be seen")
        String name,
    FileType type,
    @Schema(description = "字节数 bytes", minimum = "0", maximum = "1073741824") long bytes,
    @Schema(maxLength = 64, description = "SHA-256") String sha256,
    @Schema(maxLength = 40, description = "由谁提交 by whom", examples = "PETITIONER") String filedBy,
    LocalDate filedOn) {

  static AttachmentView of(Attachment it, String name) {
    return new AttachmentView(
        it.id(),
        name,
        it.type(),
        it.byteCount(),
        HexFormat.of().formatHex(it.sha256()),
        it.filedByRole(),
        it.filedOn());
  }

  @Override
  public String toString() {
    return "AttachmentView[" + id + "]";
  }
}
