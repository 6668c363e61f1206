namespace ReportCompiler.LanguageServer.Connection;

/// <summary>What becomes of a message.</summary>
/// <param name="Kind">Whether it is handed on.</param>
/// <param name="Code">The code of the error that it is refused with.</param>
/// <param name="Message">What that error says.</param>
internal readonly record struct Turn(TurnKind Kind, int Code = 0, string Message = "")
{
    /// <summary>The server handles it.</summary>
    public static readonly Turn HandOn = new(TurnKind.HandOn);

    /// <summary>Nothing happens for it.</summary>
    public static readonly Turn Drop = new(TurnKind.Drop);

    /// <summary>It is answered with null at once.</summary>
    public static readonly Turn Answer = new(TurnKind.Answer);

    /// <summary>It is answered with an error.</summary>
    public static Turn Refuse(int code, string message) => new(TurnKind.Refuse, code, message);
}

/// <summary>The kinds of <see cref="Turn"/>.</summary>
internal enum TurnKind
{
    /// <summary>The server handles it.</summary>
    HandOn,

    /// <summary>Nothing happens for it.</summary>
    Drop,

    /// <summary>It is answered with null.</summary>
    Answer,

    /// <summary>It is answered with an error.</summary>
    Refuse,
}
