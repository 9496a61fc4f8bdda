package cn.huiyin.kit.act;

import cn.huiyin.kit.casework.Sha256;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;

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
      MessageDigest digest = Sha256.digest();
      digest.update(json.writeValueAsBytes(path));
      for (Object parameter : Arrays.stream(parameters).filter(Objects::nonNull).toList()) {
        add(digest, parameter);
      }
      return digest.digest();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("requests are plain records", e);
    }
  }

  /** A file is what stands in it and what it is called, not where it was put down. */
  private void add(MessageDigest digest, Object parameter) throws JsonProcessingException {
    if (parameter instanceof FileUpload file) {
      digest.update(json.writeValueAsBytes(file.fileName()));
      try (InputStream in = Files.newInputStream(file.uploadedFile())) {
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      digest.update(json.writeValueAsBytes(parameter));
    }
  }
}
