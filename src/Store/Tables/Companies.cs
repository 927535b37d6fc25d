using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Windfall.Core.Headlines;

namespace Windfall.Store.Tables;

/// <summary>What one batch told of a company; for each field the newest that told it counts. What nobody told is null.</summary>
public sealed class CompanyRow
{
    public long WorkspaceId { get; set; }

    /// <summary>The name without case, accents and legal form.</summary>
    public required string Key { get; set; }
    public long BatchId { get; set; }
    public required string Name { get; set; }
    public CompanySize? Size { get; set; }

    /// <summary>How many work there.</summary>
    public long? Employees { get; set; }

    /// <summary>Two letters of ISO 3166-1.</summary>
    public string? Country { get; set; }

    /// <summary>Whether the user wants to be known to people there.</summary>
    public bool? IsTarget { get; set; }

    /// <summary>Which of the user's lists it is on.</summary>
    public string? List { get; set; }
}

sealed class CompanyTable : IEntityTypeConfiguration<CompanyRow>
{
    public void Configure(EntityTypeBuilder<CompanyRow> row)
    {
        row.ToTable("companies");
        row.HasKey(c => new { c.WorkspaceId, c.Key, c.BatchId });
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(c => c.WorkspaceId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(c => c.BatchId);
    }
}
