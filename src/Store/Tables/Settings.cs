using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Windfall.Store.Tables;

/// <summary>What this database knows of itself.</summary>
public sealed class SettingRow
{
    /// <summary>The secret that identities are hashed with, drawn when the database was made.</summary>
    public const string IdentitySeed = "identity_seed";

    public required string Key { get; set; }
    public required string Value { get; set; }
}

/// <summary>Something a workspace chose, from a moment on; of several with one key the latest counts.</summary>
public sealed class PreferenceRow
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }

    /// <summary>What it is about: <c>weights</c>, <c>cuts</c>, <c>facts:NAME</c>.</summary>
    public required string Key { get; set; }

    /// <summary>Null: as it comes, again.</summary>
    public string? Value { get; set; }
    public DateTimeOffset SetAt { get; set; }
}

sealed class PreferenceTable : IEntityTypeConfiguration<PreferenceRow>
{
    public void Configure(EntityTypeBuilder<PreferenceRow> row)
    {
        row.ToTable("preferences");
        row.HasOne<WorkspaceRow>().WithMany().HasForeignKey(p => p.WorkspaceId);
        row.HasIndex(p => new { p.WorkspaceId, p.Key, p.SetAt });
    }
}

sealed class SettingTable : IEntityTypeConfiguration<SettingRow>
{
    public void Configure(EntityTypeBuilder<SettingRow> row)
    {
        row.ToTable("settings");
        row.HasKey(s => s.Key);
    }
}
