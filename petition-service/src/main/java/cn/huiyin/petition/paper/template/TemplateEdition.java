package cn.huiyin.petition.paper.template;

import java.time.Instant;

/**
 * 模板的一版, and since when it is in force.
 *
 * @param inForceFrom null for the one that ships: from the beginning
 */
record TemplateEdition(PaperTemplate template, Instant inForceFrom) {}
