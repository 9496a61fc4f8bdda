package cn.huiyin.petition.paper.reading;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 文书文件的内容, as the contract describes it; nothing is ever made of it. */
@Schema(
    name = "PaperFile",
    type = SchemaType.STRING,
    format = "binary",
    maxLength = 10_000_000,
    description = "文书文件：PDF、DOCX或者纯文本 a paper as a file: PDF, DOCX or text")
public interface PaperBytes {}
