namespace ReportCompiler.Generator.Pipeline;

/// <summary>The names of the generator's steps, for those who look at why a step ran.</summary>
public static class StepNames
{
    /// <summary>Finds the templates among the additional files.</summary>
    public const string FindTemplates = nameof(FindTemplates);

    /// <summary>Reads the settings of the project.</summary>
    public const string ReadSettings = nameof(ReadSettings);

    /// <summary>Compiles the text of a template.</summary>
    public const string ReadTemplates = nameof(ReadTemplates);

    /// <summary>Finds what regions add to forms among the additional files.</summary>
    public const string FindExtensions = nameof(FindExtensions);

    /// <summary>Compiles what regions add, with the templates that it is added to.</summary>
    public const string ReadExtensions = nameof(ReadExtensions);

    /// <summary>Finds the .editorconfig files among the additional files.</summary>
    public const string FindConfigs = nameof(FindConfigs);

    /// <summary>Says what is wrong with the templates; the only step behind reading that knows positions.</summary>
    public const string ReportFindings = nameof(ReportFindings);

    /// <summary>Leaves of each template what its code depends on: no positions, nothing where it has errors.</summary>
    public const string BuildModels = nameof(BuildModels);

    /// <summary>Writes the code of a template.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>Writes the list of all forms.</summary>
    public const string EmitList = nameof(EmitList);

    /// <summary>All steps, in order.</summary>
    public static readonly IReadOnlyList<string> All =
        [FindTemplates, ReadSettings, ReadTemplates, FindExtensions, ReadExtensions, FindConfigs, ReportFindings, BuildModels, Emit, EmitList];
}
