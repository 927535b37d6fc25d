namespace Windfall.Sources.Tests.LinkedIn;

/// <summary>Watches that what is done again and again leaves nothing behind.</summary>
/// <param name="times">How often it is done; the first fifth may fill caches.</param>
sealed class FlatMemory(int times)
{
    const long Most = 8 << 20;

    long before;
    int done;

    public void Done()
    {
        if (++done == times / 5)
            before = GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>Bytes that are held now and were not after the first fifth.</summary>
    public void Assert()
    {
        Xunit.Assert.True(done >= times);
        Xunit.Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, Most);
    }
}
