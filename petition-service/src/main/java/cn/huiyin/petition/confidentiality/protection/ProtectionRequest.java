package cn.huiyin.petition.confidentiality.protection;

import cn.huiyin.petition.domain.casefile.ProtectedPerson;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 特别保护. */
@Schema(description = "特别保护 That the petitioner is a minor or a victim")
public record ProtectionRequest(@NotNull ProtectedPerson person) {}
