package cn.huiyin.mediation.domain.backlog;

import cn.huiyin.events.backlog.EvidenceKind;
import cn.huiyin.events.backlog.ResolutionType;
import java.util.List;

/** 化解申报: one type and the papers on file for it. */
public record Resolution(ResolutionType type, List<EvidenceKind> evidence) {}
