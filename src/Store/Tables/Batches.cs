using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Windfall.Core.Origins;

namespace Windfall.Store.Tables;

/// <summary>One import, or one thing typed. All that it brought carries its number, and can be undone as one.</summary>
public sealed class BatchRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public DateTimeOffset At { get; set; }
    public Origin Origin { get; set; }

    /// <summary>The user's sentence: where a table is from and why it may be used.</summary>
    public string? Declaration { get; set; }

    /// <summary>What it was, as the user knows it: file names, "paste", "reading".</summary>
    public required string What { get; set; }

    /// <summary>Counts by file, as <c>import --json</c> shows them.</summary>
    public string? Report { get; set; }
}

/// <summary>A mapping of columns that the user forced, remembered for tables with the same header.</summary>
public sealed class ColumnMapRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }

    /// <summary>The header, as written, joined by line breaks.</summary>
    public required string Header { get; set; }

    /// <summary>A JSON object, field to column.</summary>
    public required string Map { get; set; }
}

sealed class BatchTable : IEntityTypeConfiguration<BatchRow>, IEntityTypeConfiguration<ColumnMapRow>
{
    public void Configure(EntityTypeBuilder<BatchRow> row)
    {
        row.ToTable("batches");
        row.Property(b => b.Id).UseAutoincrement();     // a number once given is never given again, so that an undo cannot hit a later batch
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(b => b.WorkspaceId);
    }

    public void Configure(EntityTypeBuilder<ColumnMapRow> row)
    {
        row.ToTable("column_maps");
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(m => m.WorkspaceId);
        row.HasIndex(m => new { m.WorkspaceId, m.Header }).IsUnique();
    }
}
