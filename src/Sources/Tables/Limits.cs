namespace Windfall.Sources.Tables;

/// <summary>How much of a stranger's file is read before it is refused. A violated limit is told with its number.</summary>
public sealed record Limits
{
    public static Limits Default { get; } = new();

    /// <summary>Characters in one cell.</summary>
    public int Cell { get; init; } = 64 * 1024;

    /// <summary>Cells in one row, and keys in one JSON object.</summary>
    public int Columns { get; init; } = 512;

    /// <summary>Characters (of JSON: bytes) in one row.</summary>
    public int Record { get; init; } = 1024 * 1024;

    /// <summary>Bytes of a gzip file once unpacked; it is read as a stream and never lies in memory.</summary>
    public long Unpacked { get; init; } = 8L << 30;

    /// <summary>Unpacked bytes for each packed one, judged once a mebibyte has been unpacked.</summary>
    public int Ratio { get; init; } = 1000;

    /// <summary>Bytes of a workbook as it lies on disk.</summary>
    public long Workbook { get; init; } = 200L << 20;

    /// <summary>Files in a workbook.</summary>
    public int WorkbookEntries { get; init; } = 2000;

    /// <summary>Bytes of a workbook once unpacked.</summary>
    public long WorkbookUnpacked { get; init; } = 1L << 30;

    /// <summary>Bytes of a workbook's table of texts once unpacked; it is held in memory.</summary>
    public long WorkbookTexts { get; init; } = 256L << 20;

    /// <summary>Unpacked bytes for each packed one, of every file in a workbook above a mebibyte.</summary>
    public int WorkbookRatio { get; init; } = 100;

    /// <summary>Bytes of a member's archive as it lies on disk.</summary>
    public long Archive { get; init; } = 200L << 20;

    /// <summary>Bytes of a member's archive once unpacked, all files together.</summary>
    public long ArchiveUnpacked { get; init; } = 1L << 30;

    /// <summary>Files in a member's archive.</summary>
    public int ArchiveEntries { get; init; } = 2000;

    /// <summary>Unpacked bytes for each packed one, of every file in an archive above a mebibyte.</summary>
    public int ArchiveRatio { get; init; } = 100;

    /// <summary>Levels of nesting in JSON.</summary>
    public int Depth { get; init; } = 64;
}
