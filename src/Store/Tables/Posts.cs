using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Windfall.Core.Origins;
using Windfall.Core.Posts;

namespace Windfall.Store.Tables;

/// <summary>A post, with what is known of it now: for each field the newest batch that told it.</summary>
public sealed class PostRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public Network Network { get; set; }
    public required string Key { get; set; }
    public required string Url { get; set; }
    public DateTimeOffset? PublishedAt { get; set; }
    public string? Text { get; set; }

    /// <summary>The batch that first named it.</summary>
    public long BatchId { get; set; }
}

/// <summary>What one batch told of a post.</summary>
public sealed class PostFactRow
{
    public long PostId { get; set; }
    public long BatchId { get; set; }
    public DateTimeOffset? PublishedAt { get; set; }
    public string? Text { get; set; }
}

/// <summary>What the network showed of a post at a moment, as one batch tells it; of several for the same moment the newest counts.</summary>
public sealed class ReadingRow
{
    public long PostId { get; set; }
    public DateTimeOffset At { get; set; }
    public long BatchId { get; set; }
    public long? Reactions { get; set; }
    public long? Comments { get; set; }
    public long? Reposts { get; set; }
    public long? Impressions { get; set; }
    public Origin Origin { get; set; }
}

/// <summary>One thing one person did to a post, as one batch tells it; of several with the same key the newest counts.</summary>
public sealed class ActRow
{
    public long PostId { get; set; }
    public long PersonId { get; set; }
    public ActKind Kind { get; set; }

    /// <summary>Tells several comments of one person apart: a hash of the words; 0 where there can be only one.</summary>
    public long Key { get; set; }
    public long BatchId { get; set; }
    public DateTimeOffset? At { get; set; }
    public string? Detail { get; set; }
    public string? Text { get; set; }
}

sealed class PostTable :
    IEntityTypeConfiguration<PostRow>, IEntityTypeConfiguration<PostFactRow>, IEntityTypeConfiguration<ReadingRow>, IEntityTypeConfiguration<ActRow>
{
    public void Configure(EntityTypeBuilder<PostRow> row)
    {
        row.ToTable("posts");
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(p => p.WorkspaceId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(p => p.BatchId);
        row.HasIndex(p => new { p.WorkspaceId, p.Network, p.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PostFactRow> row)
    {
        row.ToTable("post_facts");
        row.HasKey(f => new { f.PostId, f.BatchId });
        row.HasOne<PostRow>().WithMany().HasForeignKey(f => f.PostId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(f => f.BatchId);
    }

    public void Configure(EntityTypeBuilder<ReadingRow> row)
    {
        row.ToTable("readings");
        row.HasKey(r => new { r.PostId, r.At, r.BatchId });
        row.HasOne<PostRow>().WithMany().HasForeignKey(r => r.PostId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(r => r.BatchId);
    }

    // Clustered by post and person: a post's people are one range, and a person's acts are one look-up per post, without a second index.
    public void Configure(EntityTypeBuilder<ActRow> row)
    {
        row.ToTable("acts");
        row.HasKey(a => new { a.PostId, a.PersonId, a.Kind, a.Key, a.BatchId });
        row.HasOne<PostRow>().WithMany().HasForeignKey(a => a.PostId);
        row.HasOne<PersonRow>().WithMany().HasForeignKey(a => a.PersonId);
        row.HasOne<BatchRow>().WithMany().HasForeignKey(a => a.BatchId);
    }
}
