namespace JippApi.Infrastructure.SourceFiles;

/// <summary>How much a delivered file may contain, so that no file takes more memory than another.</summary>
internal static class FileLimits
{
    public const long MaxBytes = 104_857_600;

    public const int MaxRows = 1_000_000;

    public const int MaxColumns = 500;

    /// <summary>The bytes of a row of text, or of a cell of a workbook.</summary>
    public const int MaxRowBytes = 1_048_576;

    /// <summary>More than any member of a record can hold, even as HTML.</summary>
    public const int MaxCellLength = 100_000;

    /// <summary>The rows among which the header is looked for.</summary>
    public const int HeaderRows = 30;

    /// <summary>The bytes to which the parts of a workbook may expand.</summary>
    public const long MaxExpanded = 2_147_483_648;

    /// <summary>The bytes that can be expanded without a check of the ratio.</summary>
    public const long SmallExpanded = 33_554_432;

    /// <summary>How many bytes a packed byte of a workbook may become. Real sheets stay under 50.</summary>
    public const int MaxRatio = 100;
}
