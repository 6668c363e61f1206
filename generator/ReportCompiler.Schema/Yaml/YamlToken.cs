namespace ReportCompiler.Schema.Yaml;

/// <summary>What a YAML event begins or ends.</summary>
internal enum YamlToken
{
    /// <summary>The start of the stream or of a document.</summary>
    Preamble,

    /// <summary>A text, number or nothing.</summary>
    Scalar,

    /// <summary>A mapping begins.</summary>
    MappingStart,

    /// <summary>A mapping ends.</summary>
    MappingEnd,

    /// <summary>A list begins.</summary>
    SequenceStart,

    /// <summary>A list ends.</summary>
    SequenceEnd,

    /// <summary>The document is over.</summary>
    End,
}
