using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Windfall.Store.Tables;

/// <summary>One client, or oneself. Nothing crosses workspaces.</summary>
public sealed class WorkspaceRow
{
    public long Id { get; set; }
    public required string Name { get; set; }

    /// <summary>Where the workspace's own clock stands; null: it goes with the world's.</summary>
    public DateTimeOffset? Clock { get; set; }

    /// <summary>Made-up data, called so wherever it is seen.</summary>
    public bool IsSample { get; set; }

    /// <summary>IANA name, for the clock of a day and for display; null: the machine's.</summary>
    public string? TimeZone { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}

/// <summary>A goal as it was set at one moment; the latest is in force.</summary>
public sealed class GoalRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public required string Json { get; set; }
    public DateTimeOffset SetAt { get; set; }
}

/// <summary>An account whose posts are watched, with the headline it had from <see cref="At"/> on.</summary>
public sealed class ProfileRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public required string Name { get; set; }
    public string? Url { get; set; }
    public string? Headline { get; set; }
    public DateTimeOffset At { get; set; }

    /// <summary>The import that told it; null for what was typed.</summary>
    public long? BatchId { get; set; }

    /// <summary>Whether it was made of a position held, which speaks only where no headline is known.</summary>
    public bool IsPosition { get; set; }
}

sealed class WorkspaceTable : IEntityTypeConfiguration<WorkspaceRow>, IEntityTypeConfiguration<GoalRow>, IEntityTypeConfiguration<ProfileRow>
{
    public void Configure(EntityTypeBuilder<WorkspaceRow> row)
    {
        row.ToTable("workspaces");
        row.HasIndex(w => w.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<GoalRow> row)
    {
        row.ToTable("goals");
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(g => g.WorkspaceId);
        row.HasIndex(g => new { g.WorkspaceId, g.SetAt });      // the goal in force at a moment
    }

    public void Configure(EntityTypeBuilder<ProfileRow> row)
    {
        row.ToTable("profiles");
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(p => p.WorkspaceId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(p => p.BatchId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(p => new { p.WorkspaceId, p.At });         // the headline at a moment
    }
}
