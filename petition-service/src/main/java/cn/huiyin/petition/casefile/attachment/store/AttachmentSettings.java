package cn.huiyin.petition.casefile.attachment.store;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** 附件的设置: policies of the county. */
@ConfigMapping(prefix = "huiyin.attachments")
public interface AttachmentSettings {

  /** Where they are kept. */
  @WithDefault("${huiyin.spool:${java.io.tmpdir}/huiyin-spool}/attachments")
  Path folder();

  /** Largest file taken. */
  @WithDefault("20M")
  MemorySize maxSize();

  /** Files a petition may have. */
  @WithDefault("100")
  int mostPerPetition();

  /** Of the newest files, how much {@code verify} reads through. */
  @WithDefault("1G")
  MemorySize verified();
}
