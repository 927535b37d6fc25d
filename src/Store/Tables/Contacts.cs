using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Windfall.Core.Leads;
using Windfall.Core.Origins;
using Windfall.Core.Posts;

namespace Windfall.Store.Tables;

/// <summary>One contact between the owner of a workspace and somebody, known or not: a message, an invitation, a comment on another's post.</summary>
public sealed class TouchRow
{
    public long WorkspaceId { get; set; }
    public TouchKind Kind { get; set; }

    /// <summary>A hash of all that tells it from others.</summary>
    public long Key { get; set; }
    public long BatchId { get; set; }

    /// <summary>Null where nobody knows with whom.</summary>
    public long? PersonId { get; set; }
    public DateTimeOffset? At { get; set; }

    /// <summary>Of the post it is about.</summary>
    public string? Address { get; set; }

    /// <summary>The network's word: LIKE, PRAISE.</summary>
    public string? Detail { get; set; }
    public string? Text { get; set; }

    /// <summary>From 0 to 1; below 1 where it was read off a weak sign.</summary>
    public double Confidence { get; set; }
    public Origin Origin { get; set; }
}

/// <summary>A figure of an analytics workbook over some days, as one batch tells it; of several for the same days the greatest counts.</summary>
public sealed class FigureRow
{
    public long WorkspaceId { get; set; }

    /// <summary>0: of the profile or page as a whole.</summary>
    public long PostId { get; set; }
    public FigureScope Scope { get; set; }
    public FigureKind Kind { get; set; }

    /// <summary>Of whom, where the kind is a share; else empty.</summary>
    public required string Label { get; set; }

    /// <summary>Days since 1 January of the year 1.</summary>
    public int FromDay { get; set; }

    /// <summary>The last day, itself counted.</summary>
    public int ToDay { get; set; }
    public long BatchId { get; set; }
    public double Value { get; set; }

    /// <summary>Whether the true value is only known to be less.</summary>
    public bool IsBelow { get; set; }
    public Origin Origin { get; set; }
}

sealed class ContactTable : IEntityTypeConfiguration<TouchRow>, IEntityTypeConfiguration<FigureRow>
{
    public void Configure(EntityTypeBuilder<TouchRow> row)
    {
        row.ToTable("touches");
        row.HasKey(t => new { t.WorkspaceId, t.Kind, t.Key, t.BatchId });
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(t => t.WorkspaceId);
        row.HasOne<PersonRow>().WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Cascade);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(t => t.BatchId);
        row.HasIndex(t => t.PersonId);      // a person's history
    }

    public void Configure(EntityTypeBuilder<FigureRow> row)
    {
        row.ToTable("figures");
        row.HasKey(f => new { f.WorkspaceId, f.PostId, f.Scope, f.Kind, f.Label, f.FromDay, f.ToDay, f.BatchId });
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(f => f.WorkspaceId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(f => f.BatchId);
    }
}
