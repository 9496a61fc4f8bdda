package cn.huiyin.petition.citizen.guide;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** 信访指南的设置: what is the county's own. */
@ConfigMapping(prefix = "huiyin.guide")
public interface GuideSettings {

  /** A file in place of the guide that comes with the service. */
  Optional<Path> content();

  /** Address, telephone or site of each channel, by its code. */
  Map<String, String> contacts();
}
