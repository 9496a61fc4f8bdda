package cn.huiyin.kit.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;

/** What makes two requests the same: path and parameters as they were understood. */
@ApplicationScoped
class RequestFingerprint {
  private final ObjectMapper json;

  @Inject
  RequestFingerprint(ObjectMapper json) {
    this.json = json;
  }

  byte[] of(String path, Object[] parameters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(json.writeValueAsBytes(path));
      for (Object parameter : Arrays.stream(parameters).filter(Objects::nonNull).toList()) {
        digest.update(json.writeValueAsBytes(parameter));
      }
      return digest.digest();
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("requests are plain records", e);
    }
  }
}
