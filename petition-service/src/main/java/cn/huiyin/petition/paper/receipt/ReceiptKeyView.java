package cn.huiyin.petition.paper.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公钥. */
@Schema(description = "核验登记单的公钥 The key that receipts are checked with")
public record ReceiptKeyView(
    @Schema(maxLength = 16, examples = "9f86d081884c7d65") String keyId,
    @Schema(maxLength = 20, examples = "Ed25519") String algorithm,
    @Schema(maxLength = 400, description = "PEM，X.509 SubjectPublicKeyInfo") String publicKey) {}
