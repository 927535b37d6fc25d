using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Windfall.Store.Tables;

/// <summary>A forecast that was shown, as it was shown first. What came of it follows from later readings, and is not kept twice.</summary>
public sealed class ForecastRow
{
    public long PostId { get; set; }

    /// <summary>The reading it was made from.</summary>
    public DateTimeOffset ReadingAt { get; set; }

    /// <summary>The moment as of which it was shown.</summary>
    public DateTimeOffset MadeAt { get; set; }

    /// <summary>Of the post at that reading. Null where nobody knows when it was published.</summary>
    public double? AgeSeconds { get; set; }

    /// <summary>Reactions at that reading.</summary>
    public long Count { get; set; }
    public double Median { get; set; }
    public double Low80 { get; set; }
    public double High80 { get; set; }

    /// <summary>What it was learned from, in a line.</summary>
    public required string Model { get; set; }
}

sealed class ForecastTable : IEntityTypeConfiguration<ForecastRow>
{
    public void Configure(EntityTypeBuilder<ForecastRow> row)
    {
        row.ToTable("forecasts");
        row.HasKey(f => new { f.PostId, f.ReadingAt });
        row.HasOne<PostRow>().WithMany().HasForeignKey(f => f.PostId);
    }
}
