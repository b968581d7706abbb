package eu.xport.engine;

/**
 * What an application lays down before anybody is let in: after the models are deployed, before the port opens and before
 * the first job runs. Several are laid in their {@link org.springframework.core.annotation.Order}; each start lays them
 * all, so whoever finds its work done leaves it.
 */
public interface Groundwork {

    void lay();
}
