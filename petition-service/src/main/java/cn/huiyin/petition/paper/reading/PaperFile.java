package cn.huiyin.petition.paper.reading;

import cn.huiyin.kit.casework.Sha256;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** 文书文件, and how it is handed out: never stored on the way, with its digest (RFC 9530). */
@SuppressWarnings("ArrayRecordComponent")
public record PaperFile(String name, String mediaType, byte[] bytes) {

  /** 200 with the file. */
  public Response answer() {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String digest = Base64.getEncoder().encodeToString(Sha256.of(bytes));
    return Response.ok(bytes)
        .type(mediaType)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
