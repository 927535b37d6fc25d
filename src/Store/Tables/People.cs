using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Windfall.Core.Audience;
using Windfall.Core.Headlines;
using Windfall.Core.Origins;

namespace Windfall.Store.Tables;

/// <summary>A person as known now: for each field the newest batch that told it, and what follows from it for the goal in force.</summary>
public sealed class PersonRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }

    /// <summary>Null for the stand-in of all hidden members of a network.</summary>
    public string? Name { get; set; }
    public string? Headline { get; set; }
    public string? Company { get; set; }
    public string? Url { get; set; }

    /// <summary>1 for a contact of the user's, 2 for a contact's contact, 3 for further; null when not told.</summary>
    public int? Degree { get; set; }

    /// <summary>Whom they turned out to be the same as, and are shown as; null for those who stand for themselves. Follows from <see cref="MergeRow"/>.</summary>
    public long? MergedInto { get; set; }

    public Function Function { get; set; }
    public Seniority Seniority { get; set; }
    public EmploymentKind EmploymentKind { get; set; }
    public RoleStatus Status { get; set; }

    /// <summary>Null without a goal.</summary>
    public FitLabel? Fit { get; set; }
    public double? FitScore { get; set; }
    public bool IsReferrer { get; set; }
    public double ReferralScore { get; set; }

    /// <summary>The batch that first named them.</summary>
    public long BatchId { get; set; }
}

/// <summary>What one batch told of a person. Its origin is the origin of each of these fields.</summary>
public sealed class PersonFactRow
{
    public long PersonId { get; set; }
    public long BatchId { get; set; }
    public Origin Origin { get; set; }
    public string? Name { get; set; }
    public string? Headline { get; set; }
    public string? Company { get; set; }
    public string? Url { get; set; }
    public string? MemberId { get; set; }
    public int? Degree { get; set; }
}

/// <summary>One way to recognise a person: a keyed hash of their address, member id, or name with headline.</summary>
public sealed class IdentityRow
{
    public long WorkspaceId { get; set; }
    public long Hash { get; set; }
    public long PersonId { get; set; }
    public long BatchId { get; set; }
}

/// <summary>That somebody is the same as somebody else, as the user said. What was told of each stays with each, so that it can be taken back exactly.</summary>
public sealed class MergeRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long PersonId { get; set; }
    public long IntoId { get; set; }
    public DateTimeOffset At { get; set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

sealed class PersonTable :
    IEntityTypeConfiguration<PersonRow>, IEntityTypeConfiguration<PersonFactRow>, IEntityTypeConfiguration<IdentityRow>, IEntityTypeConfiguration<MergeRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> row)
    {
        row.ToTable("people");
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(p => p.WorkspaceId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(p => p.BatchId);
        row.HasOne<PersonRow>().WithMany().HasForeignKey(p => p.MergedInto);
        row.HasIndex(p => p.MergedInto).HasFilter("merged_into IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<MergeRow> row)
    {
        row.ToTable("merges");
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(m => m.WorkspaceId);
        row.HasOne<PersonRow>().WithMany().HasForeignKey(m => m.PersonId);
        row.HasOne<PersonRow>().WithMany().HasForeignKey(m => m.IntoId);
        row.HasIndex(m => m.WorkspaceId);
    }

    public void Configure(EntityTypeBuilder<PersonFactRow> row)
    {
        row.ToTable("person_facts");
        row.HasKey(f => new { f.PersonId, f.BatchId });
        row.HasOne<PersonRow>().WithMany().HasForeignKey(f => f.PersonId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(f => f.BatchId);
    }

    public void Configure(EntityTypeBuilder<IdentityRow> row)
    {
        row.ToTable("identities");
        row.HasKey(i => new { i.WorkspaceId, i.Hash });
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(i => i.WorkspaceId);
        row.HasOne<PersonRow>().WithMany().HasForeignKey(i => i.PersonId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(i => i.BatchId);
    }
}
