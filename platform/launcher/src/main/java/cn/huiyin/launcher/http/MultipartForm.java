package cn.huiyin.launcher.http;

import cn.huiyin.launcher.Complaint;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart form whose files are read while they are sent. */
final class MultipartForm {
  private final String boundary = "huiyin-" + UUID.randomUUID();
  private final List<BodyPublisher> parts = new ArrayList<>();

  MultipartForm text(String name, String value) {
    parts.add(
        BodyPublishers.ofString(
            head(name) + "\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n"));
    return this;
  }

  MultipartForm file(String name, Path file) {
    String safe = file.getFileName().toString().replaceAll("[\"\\r\\n]", "_");
    String type =
        safe.endsWith(".xlsx")
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv";
    try {
      parts.add(
          BodyPublishers.ofString(
              head(name) + "; filename=\"" + safe + "\"\r\nContent-Type: " + type + "\r\n\r\n"));
      parts.add(BodyPublishers.ofFile(file));
      parts.add(BodyPublishers.ofString("\r\n"));
      return this;
    } catch (FileNotFoundException e) {
      throw new Complaint("cannot read " + file + ".", e);
    }
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  BodyPublisher body() {
    List<BodyPublisher> all = new ArrayList<>(parts);
    all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
    return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
  }

  private String head(String name) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
  }
}
