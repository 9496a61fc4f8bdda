package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.petition.casefile.attachment.check.FileType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 附件回执: its hash lets the sender prove what was sent. */
@Schema(description = "附件回执 What was taken in")
public record AttachmentReceipt(
    UUID id,
    FileType type,
    @Schema(description = "字节数 bytes", minimum = "0", maximum = "1073741824") long bytes,
    @Schema(
            maxLength = 64,
            description = "SHA-256",
            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,
    @Schema(description = "收入后案卷的版本 version afterwards", minimum = "1", maximum = "1000000")
        long version) {}
