package cn.huiyin.petition.casefile.attachment.check;

import java.util.Arrays;
import java.util.Optional;

/** 允许的附件类型: everything else is refused, whatever it is called. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  TEXT("text/plain", "txt"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  MP3("audio/mpeg", "mp3"),
  AMR("audio/amr", "amr"),
  MP4("video/mp4", "mp4");

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The type of a media type, if it is one we take. */
  static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }
}
