package cn.huiyin.embedded.identity;

import cn.huiyin.embedded.PlatformFailure;
import cn.huiyin.embedded.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** 签名密钥: the issuer's RSA key; kept in a file, so that tokens outlive a restart. */
final class SigningKey {
  private static final int BITS = 2048;

  private final RsaJsonWebKey key;

  private SigningKey(RsaJsonWebKey key) {
    this.key = key;
  }

  static SigningKey keptIn(Path file) {
    try {
      if (Files.exists(file)) {
        return new SigningKey(new RsaJsonWebKey(JsonUtil.parseJson(Files.readString(file))));
      }
      RsaJsonWebKey fresh = RsaJwkGenerator.generateJwk(BITS);
      fresh.setKeyId("huiyin-embedded-" + UUID.randomUUID());
      fresh.setUse("sig");
      fresh.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      SecretFile.write(file, fresh.toJson(OutputControlLevel.INCLUDE_PRIVATE));
      return new SigningKey(fresh);
    } catch (IOException | JoseException e) {
      throw new PlatformFailure("Cannot keep the identity's signing key in " + file + ".", e);
    }
  }

  Map<String, Object> publicPart() {
    return key.toParams(OutputControlLevel.PUBLIC_ONLY);
  }

  String sign(JwtClaims claims) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setKey(key.getPrivateKey());
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new PlatformFailure("A token could not be signed.", e);
    }
  }
}
